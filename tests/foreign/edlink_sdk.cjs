// Signs in, reads lists and writes coursework with the vendor's SDK; prints each step that held.
const axios = require('axios');
const { Edlink, TokenSetType } = require('@edlink/typescript');

const [server, client_id, client_secret, redirect_uri, integration_token] = process.argv.slice(2);
const here = (url) => url.replace('https://ed.link', server);
axios.interceptors.request.use((config) => ({ ...config, url: here(config.url) }));

function hold(step, condition) {
    if (!condition) throw new Error(`does not hold: ${step}`);
    console.log(step);
}

async function collect(list) {
    const found = [];
    for await (const each of list) found.push(each);
    return found;
}

async function main() {
    const edlink = new Edlink({ client_id, client_secret, log_level: 'silent' });
    hold('up', (await Edlink.up()) === 'Ok');
    const login = await fetch(here(edlink.loginUrl({ redirect_uri, state: 's1' })), { redirect: 'manual' });
    const answered = new URL(login.headers.get('location')).searchParams;
    hold('login without response_type', answered.get('state') === 's1');
    const tokens = await edlink.auth.grant({ code: answered.get('code'), redirect_uri });
    hold('grant', tokens.access_token && tokens.refresh_token);
    const renewed = await edlink.auth.refresh(tokens.refresh_token);
    hold('refresh', renewed.access_token !== tokens.access_token);
    const person = edlink.use({ ...renewed, expiration_date: new Date(Date.now() + 3600e3) });
    hold('my profile', (await person.my.profile()).id);
    hold('my integration', (await person.my.integration()).id);

    const graph = edlink.use({ access_token: integration_token, type: TokenSetType.Integration });
    for (const name of ['districts', 'schools', 'sessions', 'courses', 'classes', 'sections', 'people', 'enrollments', 'agents']) {
        const found = await collect(graph[name].list({ limit: 3 }));
        hold(`graph ${name} list`, found.length > 0 && found.length <= 3);
        hold(`graph ${name} fetch`, (await graph[name].fetch(found[0].id)).id === found[0].id);
    }
    const people = await collect(graph.people.list());
    hold('graph people to the end', new Set(people.map((each) => each.id)).size === people.length && people.length >= 60);

    const [taught] = await collect(person.classes.list({ limit: 1 }));
    const category = await person.categories.create(taught.id, { title: 'Quizzes' });
    hold('category create', category.title === 'Quizzes');
    hold('category update', (await person.categories.update(taught.id, category.id, { title: 'Tests' })).title === 'Tests');
    hold('category list', (await collect(person.categories.list(taught.id))).some((each) => each.id === category.id));
    const made = await person.assignments.create(taught.id, {
        title: 'Week 12 Homework', description: 'Two pages', state: 'open', grading_type: 'points', points_possible: 10,
        assignee_mode: 'all', submission_types: ['link'], due_date: '2030-01-28T18:00:24.573Z', category_id: category.id,
    });
    hold('assignment create', made.title === 'Week 12 Homework');
    hold('assignment update', (await person.assignments.update(taught.id, made.id, { title: 'Week 13' })).title === 'Week 13');
    hold('assignment fetch', (await person.assignments.fetch(taught.id, made.id)).title === 'Week 13');
    const [submission] = await collect(person.submissions.list(taught.id, made.id));
    hold('submission list', submission.id);
    const graded = await person.submissions.update(taught.id, made.id, submission.id, { grade_points: 7 });
    hold('submission grade', graded.id === submission.id);
    await person.assignments.delete(taught.id, made.id);
    const gone = await person.assignments.fetch(taught.id, made.id).catch((error) => error);
    hold('assignment delete', gone.status === 404);
    await person.categories.delete(taught.id, category.id);
    hold('category delete', !(await collect(person.categories.list(taught.id))).some((each) => each.id === category.id));
}

main().catch((error) => {
    console.error(error.stack, error.response && error.response.data);
    process.exit(1);
});
